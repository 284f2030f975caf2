/// Disks that tests can look into, cut the power of and break, and the campaigns that storage must survive on them.
@NullMarked
package mn.biyelelt.storage.trial;

import org.jspecify.annotations.NullMarked;
