import { expect, test } from "vitest";
import { topicOf, topicsIn } from "#lib/topics";

test.each([
  ["appointment.book", "Appointment", "appointments"],
  ["appointment.arrived", "Appointment", "appointments"],
  ["intake.save", "QuestionnaireResponse", "intake"],
  ["flag.acknowledge", "Flag", "flags"],
  ["screening.record", "Screening", "screenings"],
  ["readiness.met", "ProcedureCase", "procedures"],
  ["waitlist.join", "WaitlistEntry", "waitlist"],
  ["series.propose", "AppointmentSeries", "series"],
  ["series.drop", "SeriesOccurrence", "series"],
  ["file.send", "VisitFile", "files"],
  ["chart.correct", "ChartEntry", "chart"],
  ["chart.read", "Patient", null],
  ["file.preview", "VisitFile", null],
  ["intake.read", "QuestionnaireResponse", null],
  ["screening.list", "Screening", null],
  ["patient.search", "Patient", null],
  ["patient.find", "Patient", null],
  ["staff.sign_in", "StaffMember", null],
  ["constructor.x", "constructor", null],
])("%s of %s is told as %s", (action, entity, topic) => expect(topicOf(action, entity)).toBe(topic));

test("a notification tells only known topics", () => {
  expect(topicsIn("appointments,flags")).toEqual(["appointments", "flags"]);
  expect(topicsIn("proof 1234,flags,")).toEqual(["flags"]);
});
