/// A composed report as meaning: blocks, tables, cells and runs, before any page or file format.
@NullMarked
package mn.biyelelt.report.model;

import org.jspecify.annotations.NullMarked;
