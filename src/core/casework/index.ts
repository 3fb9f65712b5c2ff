// In: the facts of the register, steps of a case and a day. Out: duties with their paragraph, start, due day and why.
// Refuses to know databases, clocks and who is asking.
export {};
