import { Shell } from "#components/staff/shell";

export default Shell;
