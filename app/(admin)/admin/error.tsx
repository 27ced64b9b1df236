"use client";
import { PageProblem } from "#components/staff/page-problem";

export default PageProblem;
