// breaks: nothing
export {};
