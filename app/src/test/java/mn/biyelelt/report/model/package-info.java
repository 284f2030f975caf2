/// Reports made up for tests: a typical one, and random ones with difficult text.
@NullMarked
package mn.biyelelt.report.model;

import org.jspecify.annotations.NullMarked;
