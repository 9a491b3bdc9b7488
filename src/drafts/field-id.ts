/** The id of the control at `path` of a form: `add-skills-0-name`. */
export function fieldId(path: string): string {
  return `add-${path.replace(/[^A-Za-z0-9#]+/g, '-').replace(/-$/, '')}`;
}
