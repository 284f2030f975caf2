package mn.biyelelt.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Signature boxes side by side, line for line: role beside role and position beside position, also where one of them wraps, and
/// the room to sign in begins at one height.
///
/// @param boxes not empty
public record BoxesAbreast(List<SignatureBox> boxes) {

    private static final SignatureLine NOTHING = new SignatureLine(List.of(), 0);

    public BoxesAbreast {
        boxes = List.copyOf(boxes);
    }

    /// The lines from top to bottom, each with one line of every box; a box that has none there has one without slots.
    public List<List<SignatureLine>> lines() {
        int above = boxes.stream().mapToInt(SignatureBox::linesAboveRoom).max().orElse(0);
        int below = boxes.stream().mapToInt(box -> box.lines().size() - box.linesAboveRoom()).max().orElse(0);
        var lines = new ArrayList<List<SignatureLine>>();
        IntStream.range(0, above).forEach(index -> lines.add(boxes.stream()
                .map(box -> index < box.linesAboveRoom() ? box.lines().get(index) : NOTHING).toList()));
        IntStream.range(0, below).forEach(index -> lines.add(boxes.stream()
                .map(box -> lineAt(box, box.linesAboveRoom() + index)).toList()));
        return lines;
    }

    private static SignatureLine lineAt(SignatureBox box, int index) {
        return index < box.lines().size() ? box.lines().get(index) : NOTHING;
    }
}
