package mn.biyelelt.fuzz;

import java.io.IOException;
import java.util.List;

/// A reader under fire.
///
/// @param seeds honest inputs
/// @param words of its format, for the [Mutator]
record Target(String name, List<byte[]> seeds, List<String> words, Reading reading) {

    /// Reads one input: takes it or refuses it in the reader's own typed way. Anything else that is thrown is a finding.
    interface Reading {

        void read(byte[] input) throws IOException;
    }
}
