/// What a form file says: the paper's titles, sections, columns, groups, signatures and page.
@NullMarked
package mn.biyelelt.domain.form;

import org.jspecify.annotations.NullMarked;
