interface ImportMeta {
  /** Tells one build of the program from another; the build puts it in. */
  readonly build?: string;
}
