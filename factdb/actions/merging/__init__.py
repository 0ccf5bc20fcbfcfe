"""The steps by which another ledger is taken into this one."""
