import { Skeleton } from "#components/staff/skeleton";

export default Skeleton;
