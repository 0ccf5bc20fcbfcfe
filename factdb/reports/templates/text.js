(() => {
  "use strict";
  const draft = document.querySelector(".draft");
  const notes = [...draft.querySelectorAll(".note")];
  const keys = document.getElementById("keys");
  const back = document.getElementById("back");
  const on = document.getElementById("on");
  const parts = new Map();
  for (const each of draft.querySelectorAll(".sheet [data-claim]")) {
    const claim = each.dataset.claim;
    parts.has(claim) ? parts.get(claim).push(each) : parts.set(claim, [each]);
  }
  const order = new Map(notes.map((each, place) => [each.dataset.claim, place]));
  let now = null;

  const wanted = () => draft.querySelector("input[name=show]:checked").value;
  const shown = () => notes.filter((each) => wanted() === "all" || each.classList.contains("is-" + wanted()));

  // Tells the place among the claims that are shown.
  function tell() {
    const listed = shown();
    const place = listed.findIndex((each) => each.dataset.claim === now);
    document.getElementById("where").textContent = (place < 0 ? "" : place + 1 + " of ") + listed.length;
    back.disabled = place === 0 || !listed.length;
    on.disabled = place === listed.length - 1;
  }

  function choose(claim) {
    for (const each of parts.get(now) || []) each.classList.remove("now");
    now = claim;
    for (const each of parts.get(now) || []) each.classList.add("now");
    tell();
  }

  // Shows a claim in the text, and puts the reader there, as pressing Tab would.
  function visit(claim) {
    choose(claim);
    const mark = document.getElementById("mark-" + claim);
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: "center", behavior: "instant" });
  }

  // From the claim looked at, or from where it stood in the text, should it not be shown.
  function step(by) {
    const listed = shown();
    const ahead = listed.filter((each) => now === null || (order.get(each.dataset.claim) - order.get(now)) * by > 0);
    const next = ahead.at(by > 0 ? 0 : -1);
    if (next) visit(next.dataset.claim);
  }

  back.addEventListener("click", () => step(-1));
  on.addEventListener("click", () => step(1));

  draft.querySelector(".filter").addEventListener("change", () => {
    choose(shown().some((each) => each.dataset.claim === now) ? now : null);
  });

  // A click on words in several passages takes the inmost first, then the next.
  draft.querySelector(".sheet").addEventListener("click", (event) => {
    const to = event.target.closest("a");
    if (to && to.classList.contains("to")) {
      event.preventDefault();
      visit(to.closest(".note").dataset.claim);
    } else if (to && to.classList.contains("badge")) {
      event.preventDefault();
      choose(to.dataset.claim);
      if (!event.detail) document.getElementById("note-" + now).focus();
    } else if (!to && getSelection().isCollapsed) {
      const note = event.target.closest(".note");
      const over = [];
      for (let each = event.target.closest(".m"); each; each = each.parentElement.closest(".m")) {
        if (getComputedStyle(each).textDecorationLine !== "none") over.push(each.dataset.claim);
      }
      choose(note ? note.dataset.claim : over.length ? over[(over.indexOf(now) + 1) % over.length] : null);
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && now) {
      const note = document.getElementById("note-" + now);
      note.contains(document.activeElement) ? visit(now) : choose(null);
      return;
    }
    const typing = event.target.closest("input, .wide");
    if (!keys.checked || typing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (["n", "j", "ArrowRight"].includes(event.key)) step(1);
    else if (["p", "k", "ArrowLeft"].includes(event.key)) step(-1);
    else if (event.key === "o") document.getElementById(wanted() === "open" ? "show-all" : "show-open").click();
    else return;
    event.preventDefault();
  });

  draft.querySelector(".steps").hidden = false;
  draft.classList.add("live");
  const asked = /^#(?:mark|note)-(\d+)/.exec(location.hash);
  choose(asked && parts.has(asked[1]) ? asked[1] : null);
})();
