/// The gate that every file from outside passes before anything reads it: how much it may hold, what it must be, and what it
/// may not bring along.
///
/// Nothing here is ever written to disk, run or fetched. What does not pass is a [FileRefused] with its reason, and nothing has
/// changed.
@NullMarked
package mn.biyelelt.gate;

import org.jspecify.annotations.NullMarked;
