/// How long a window takes to stand painted on the screen, from the start of its process: ours and LibreOffice Writer's.
@NullMarked
package mn.biyelelt.bench.start;

import org.jspecify.annotations.NullMarked;
