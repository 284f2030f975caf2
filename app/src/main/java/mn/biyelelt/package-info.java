/// Biyelelt: plans and fulfilment reports of public offices. Here only the entry point.
@NullMarked
package mn.biyelelt;

import org.jspecify.annotations.NullMarked;
