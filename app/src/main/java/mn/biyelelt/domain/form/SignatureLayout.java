package mn.biyelelt.domain.form;

import java.util.List;
import java.util.Optional;

/// Where the signature blocks stand.
///
/// @param rows    keys of the blocks, those of a row side by side
/// @param blocks  the blocks by their keys
/// @param before  free space above, mm
/// @param between free space between rows, mm
public record SignatureLayout(List<List<String>> rows, List<SignatureBlock> blocks, double before, double between) {

    /// No signatures.
    public static final SignatureLayout NONE = new SignatureLayout(List.of(), List.of(), 0, 0);

    public SignatureLayout {
        rows = rows.stream().map(List::copyOf).toList();
        blocks = List.copyOf(blocks);
    }

    /// The block of that key, if it is here.
    public Optional<SignatureBlock> block(String key) {
        return blocks.stream().filter(block -> block.key().equals(key)).findFirst();
    }
}
