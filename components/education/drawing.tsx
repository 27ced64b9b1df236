import { Fracture } from "#components/spine/fracture";
import { FractureKinds } from "#components/spine/fracture-kinds";
import { Levels } from "#components/spine/levels";
import { ProcedureSteps } from "#components/spine/procedure-steps";
import { Recovery } from "#components/spine/recovery";
import { Spine } from "#components/spine/spine";
import type { DrawingName } from "#lib/education/schema";
import type { Locale } from "#lib/locale";

/** A drawing by its name in the content. Each brings its own labels and what it says to those who do not see it. */
export function Drawing({ locale, name }: Readonly<{ locale: Locale; name: DrawingName }>) {
  switch (name) {
    case "fracture":
      return <Fracture locale={locale} />;
    case "fracture-kinds":
      return <FractureKinds locale={locale} />;
    case "levels":
      return <Levels locale={locale} />;
    case "spine":
      return <Spine locale={locale} broken={["T12"]} />;
    case "vertebroplasty":
    case "kyphoplasty":
      return <ProcedureSteps locale={locale} technique={name} />;
    case "recovery":
      return <Recovery locale={locale} />;
  }
}
