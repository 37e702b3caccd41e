grant update (first_position) on seal.bundle to skills_ledger_project;
