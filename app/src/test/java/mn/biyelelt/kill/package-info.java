/// The kill campaign: the real program as a process, killed at random moments; what it had reported as saved must be there.
@NullMarked
package mn.biyelelt.kill;

import org.jspecify.annotations.NullMarked;
