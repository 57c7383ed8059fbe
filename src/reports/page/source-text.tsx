import type { LegalSource } from '../../rules/rule.js';
import type { PageContext } from './page-context.js';

/** Document, section and the date on which it was read. */
export function SourceText({ page, source }: { readonly page: PageContext; readonly source: LegalSource }) {
  const { document, section, readOn, confidence } = source;
  return (
    <span className="source">
      {document}, {section}
      {confidence === 'choice' ? '' : ` (${page.texts.readOn} ${readOn})`}
    </span>
  );
}
