/// Tests of templates and of the suffixes of numbers.
@NullMarked
package mn.biyelelt.domain.form;

import org.jspecify.annotations.NullMarked;
