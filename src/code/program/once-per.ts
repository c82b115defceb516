/** Asks once of each item: functions of a template often run the same code. */
export function oncePer<Subject extends object, Answer>(ask: (of: Subject) => Answer): (of: Subject) => Answer {
  const answers = new WeakMap<Subject, { readonly answer: Answer }>();
  return (of) => {
    let had = answers.get(of);
    if (had === undefined) {
      had = { answer: ask(of) };
      answers.set(of, had);
    }
    return had.answer;
  };
}
