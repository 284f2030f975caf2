package mn.biyelelt.report.compose;

import java.util.ArrayList;
import java.util.List;
import mn.biyelelt.domain.field.FieldKey;
import mn.biyelelt.domain.field.Fields;
import mn.biyelelt.domain.form.Piece;
import mn.biyelelt.domain.form.SignatureBlock;
import mn.biyelelt.domain.form.SignatureLayout;
import mn.biyelelt.domain.form.Template;
import mn.biyelelt.domain.plan.Cells;
import mn.biyelelt.domain.plan.Signature;
import mn.biyelelt.report.model.SignatureArea;
import mn.biyelelt.report.model.SignatureBox;
import mn.biyelelt.report.model.SignatureLine;

/// Composes signature blocks. A block that nobody stands in yet prints with an empty name.
final class SignatureComposer {

    private final Paper paper;

    SignatureComposer(Paper paper) {
        this.paper = paper;
    }

    SignatureArea area(SignatureLayout layout, boolean closing) {
        var rows = new ArrayList<List<SignatureBox>>();
        for (List<String> keys : layout.rows()) {
            var boxes = new ArrayList<SignatureBox>();
            keys.forEach(key -> layout.block(key).ifPresent(block -> addBoxes(block, boxes)));
            rows.add(boxes);
        }
        return new SignatureArea(rows, layout.before(), layout.between(), closing);
    }

    private void addBoxes(SignatureBlock block, List<SignatureBox> boxes) {
        List<Cells> signers = paper.plan().signatures().stream()
                .filter(signature -> signature.get(Fields.BLOCK).equals(block.key())).map(Signature::cells).toList();
        for (Cells signer : signers.isEmpty() ? List.of(Cells.EMPTY) : signers) {
            boxes.add(box(block, signer));
        }
    }

    private SignatureBox box(SignatureBlock block, Cells signer) {
        var lines = new ArrayList<SignatureLine>();
        for (SignatureBlock.Line line : block.lines()) {
            List<SignatureLine.Slot> slots = line.slots().stream().map(slot -> slot(slot, block, signer)).toList();
            boolean empty = slots.stream().allMatch(slot -> slot.content().isEmpty() && slot.caption().isEmpty());
            if (!empty || line.height() > 0) {
                lines.add(new SignatureLine(slots, line.height()));
            }
        }
        return new SignatureBox(lines, new SignatureBox.Stamp(block.stamp().size(), block.stamp().mark()));
    }

    private SignatureLine.Slot slot(SignatureBlock.Slot slot, SignatureBlock block, Cells signer) {
        List<Piece> pieces = slot.text().fill(place -> value(place, block, signer));
        return new SignatureLine.Slot(slot.share(), PaperLook.alignment(slot.align()), PaperLook.style(slot.style()),
                Pieces.paragraphs(pieces), slot.caption());
    }

    private List<Piece> value(String place, SignatureBlock block, Cells signer) {
        return switch (place) {
            case "role" -> Template.textPieces(role(block, signer));
            case "position" -> text(signer, Fields.POSITION);
            case "status" -> text(signer, Fields.STATUS);
            case "acting" -> Template.textPieces(
                    signer.get(Fields.ACTING).equals("true") ? paper.text(block.acting()) : "");
            case "signer" -> name(block, signer.get(Fields.SIGNER));
            default -> date(block, signer.get(paper.dateOfSigning()));
        };
    }

    private static List<Piece> text(Cells signer, FieldKey field) {
        return Template.textPieces(signer.get(field));
    }

    private String role(SignatureBlock block, Cells signer) {
        String typed = signer.get(Fields.ROLE);
        String usual = paper.text(block.role());
        return !typed.isEmpty() && (paper.isOwnForm() || usual.isEmpty()) ? typed : usual;
    }

    private static List<Piece> name(SignatureBlock block, String name) {
        return name.isEmpty()
                ? block.noSigner().fill(_ -> List.of())
                : block.signer().fill(_ -> Template.textPieces(name));
    }

    private List<Piece> date(SignatureBlock block, String typed) {
        return typed.isEmpty()
                ? block.noDate().fill(place -> Template.textPieces(paper.place(place)))
                : WrittenDate.parse(typed).map(date -> block.date().fill(date::place))
                        .orElseGet(() -> Template.textPieces(typed));
    }
}
