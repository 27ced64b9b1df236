const words: Readonly<Record<string, string>> = {
  "staff.sign_in": "Signed in",
  "staff.sign_in_refused": "Sign-in refused",
  "schedule.read": "Read the schedule",
  "screening.list": "Read the warning signs",
  "screening.handle": "Closed a warning sign",
  "intake.list": "Read the list of forms",
  "intake.read": "Read a health form",
  "intake.print": "Took a copy of a health form",
  "intake.accept": "Accepted a health form",
  "intake.request_changes": "Asked for changes to a form",
  "flag.acknowledge": "Acknowledged a flag",
  "procedures.list": "Read the procedures",
  "procedure.read": "Read a procedure",
  "procedure.book": "Booked a procedure",
  "procedure.change": "Changed a procedure’s plan",
  "series.read": "Read a series of visits",
  "series.list": "Read a patient’s series",
  "series.plan": "Planned a series of visits",
  "series.propose": "Looked for times for a series",
  "series.book": "Booked a visit of a series",
  "series.drop": "Dropped a visit from a series",
  "series.restore": "Took a visit back into a series",
  "patient.read": "Read a patient’s summary",
  "match.list": "Compared an unidentified record",
  "patient.merge": "Joined two records of one person",
  "patient.unmerge": "Parted two records again",
  "patient.differ": "Said that two records are two people",
  "patient.identify": "Said that a person is new",
  "values.give": "Gave what matters to them",
  "configuration.change": "Changed the clinic’s settings",
  "configuration.undo": "Undid a change of the clinic’s settings",
  "configuration.read_affected": "Read whom a change affects",
  "appointment.keep_outside_hours": "Kept a visit outside hours",
  "patient.search": "Searched for a patient",
  "patient.find": "Saw a patient in a search",
  "waitlist.list": "Read the waitlist",
  "waitlist.join": "Put on the waitlist",
  "waitlist.offer": "Offered a time from the waitlist",
  "waitlist.book": "Booked for somebody on the waitlist",
  "waitlist.accept": "Accepted a time from the waitlist",
  "waitlist.decline": "Declined a time from the waitlist",
  "waitlist.remove": "Taken off the waitlist",
  "waitlist.leave": "Left the waitlist",
  "waitlist.end": "The wait ended by itself",
};

/** What an audit row says in words: "appointment.no_show" without an entry of its own is "Appointment: no show". */
export function actionWords(action: string): string {
  const known = Object.hasOwn(words, action) ? words[action] : undefined;
  if (known) return known;
  const [subject = "", verb = ""] = action.replaceAll("_", " ").split(".");
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)}${verb && `: ${verb}`}`;
}
