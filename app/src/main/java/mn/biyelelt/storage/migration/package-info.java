/// The numbered scripts that make the database's tables and bring older ones up to date.
@NullMarked
package mn.biyelelt.storage.migration;

import org.jspecify.annotations.NullMarked;
