// breaks: no-orphans
export {};
