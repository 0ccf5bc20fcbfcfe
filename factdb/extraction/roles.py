"""Words by which English news says what somebody is. Our own lists, from general knowledge."""

from factdb.extraction.listed import listed

TITLES = listed(
    """
    mr mrs ms miss dr prof professor sir dame lord lady rev reverend father sister bishop archbishop cardinal pope
    rabbi imam sheikh king queen prince princess president vice-president chancellor premier minister secretary
    senator sen sens representative rep reps congressman congresswoman governor gov mayor councillor councilman
    councilwoman ambassador judge justice attorney general gen lt col colonel maj major capt captain cmdr
    commander sgt sergeant adm admiral sheriff chief speaker chairman chairwoman chairperson director commissioner
    spokesman spokeswoman spokesperson spokesmen adviser advisor aide officer detective inspector superintendent
    supt constable analyst economist author historian candidate nominee leader strategist envoy deputy editor
    reporter columnist correspondent host coach manager executive ceo founder activist lawyer solicitor barrister
    prosecutor pollster hon del comedian actor actress singer billionaire businessman businesswoman
    """
)
"""They stand before a name: Defence Secretary Ann Lee."""

COURTESY = listed(
    """
    mr mrs ms miss dr prof rev sir dame lord lady hon
    """
)
"""Titles that tell no role."""

ROLES = TITLES - COURTESY | listed(
    """
    spokespeople official fellow scholar researcher scientist professor teacher student lecturer doctor nurse
    surgeon engineer physician farmer worker employee resident neighbour neighbor voter supporter critic expert
    insider source person witness victim survivor veteran soldier pilot driver owner partner member representative
    diplomat lawmaker legislator politician delegate operative donor organizer organiser consultant psychologist
    sociologist scientist biologist epidemiologist criminologist demographer writer journalist blogger contributor
    presenter producer woman man mother father wife husband son daughter brother sister friend colleague head boss
    chair treasurer president co-founder cofounder co-chair chairwoman counsel clerk advocate campaigner
    negotiator counterpart premier investigator regulator trader investor banker accountant auditor planner
    architect priest minister pastor retiree manager supervisor dean principal curator librarian firefighter
    paramedic lieutenant whistleblower waitress waiter attendee demonstrator protester opponent rival ally
    successor predecessor deputy secretary-general director-general vice-chair vice-chairman vice-chancellor
    undersecretary under-secretary
    """
)
"""Nouns for people by what they do or are."""

PEOPLE = listed(
    """
    people officials sources critics experts analysts economists researchers scientists aides advisers advisors
    republicans democrats voters supporters opponents residents academics lawmakers senators authorities diplomats
    others some many most several few men women students activists doctors lawyers prosecutors investigators
    journalists reporters police media they we staffers insiders strategists leaders members both neither
    """
)
"""Groups of people."""

NAMELESS = listed(
    """
    source sources person people somebody someone insider insiders whistleblower
    """
)
"""Words that a story uses where it keeps a name back."""

ORGANIZATIONS = listed(
    """
    department ministry institution institute university college school committee commission council agency bureau
    office court party parliament congress senate house assembly government administration cabinet bank fund
    company corporation corp inc ltd plc group association union federation foundation trust society club church
    team league campaign press times post journal news guardian telegraph tribune herald gazette agency network
    magazine newspaper police force army navy pentagon treasury kremlin nato academy authority board centre center
    hospital service services laboratory museum organization organisation nations world service states coalition
    alliance center poll survey study report paper statement document documents records data article memo lawsuit
    complaint filing letter website site firm think-tank watchdog charity regulator pac
    """
)
"""Nouns for bodies and for what they publish, which speaks for them."""

PLACES = listed(
    """
    china beijing washington moscow russia ukraine kyiv london britain france paris germany berlin japan tokyo
    india delhi israel jerusalem iran tehran brussels europe canada ottawa mexico australia canberra turkey ankara
    egypt cairo pyongyang seoul taiwan taipei pakistan islamabad brazil spain madrid italy rome poland warsaw
    ireland dublin scotland wales england syria damascus iraq baghdad riyadh america google facebook twitter apple
    microsoft amazon street road avenue county city island river lake valley
    square bridge airport station states united kingdom york hampshire carolina angeles vegas francisco washington
    """
)
"""Places that news lets speak for their governments, and firms as well known."""

SHE = listed(
    """
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra
    ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia
    kathleen amy angela anna ruth brenda pamela nicole katherine catherine christine samantha janet carolyn rachel
    maria heather diane julie joyce victoria kelly christina joan evelyn lauren judith olivia martha cheryl megan
    andrea ann anne hillary elena sonia gina theresa nicola priti angela ursula carly nikki claire jane emma
    sophie lucy alice charlotte mrs ms miss dame lady queen princess spokeswoman congresswoman chairwoman
    """
)
HE = listed(
    """
    james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark
    donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob
    gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond
    patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy
    harold carl keith roger gerald terry lawrence sean christian albert joe ted bernie barack marco ben bill mike
    tim jim tom bob jeff chris rick mitt newt jeb rand antony lloyd vladimir boris simon ian alan philip graham
    nigel hugh oliver mr sir lord king prince spokesman congressman chairman
    """
)
"""First names and titles that tell whether later "she" or "he" may be meant."""
