/// Composition: a plan, a form and a reporting period become a report document. Pure.
@NullMarked
package mn.biyelelt.report.compose;

import org.jspecify.annotations.NullMarked;
