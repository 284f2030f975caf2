package mn.biyelelt.ui.rowform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The fields of a form under each other, under the headings of their parts. What a row does not have is hidden and serves the next row
/// that has it: new controls would have to be styled.
final class FormColumn extends VBox {

    private final Function<FormEntry, FieldBox> maker;
    private final Node last;
    private List<FieldBox> boxes = List.of();

    /// A heading, and the field that it stood over first: headings serve again over the same field.
    private static final class Heading extends Label {

        private final FormEntry over;

        Heading(FormEntry over) {
            this.over = over;
            getStyleClass().add("form-heading");
            setWrapText(true);
        }
    }

    /// @param maker makes the room of a field
    /// @param last  stands under all fields
    FormColumn(Function<FormEntry, FieldBox> maker, Node last) {
        this.maker = maker;
        this.last = last;
        getStyleClass().add("row-form-column");
        getChildren().setAll(last);
    }

    /// The rooms of the fields shown, from top to bottom.
    List<FieldBox> boxes() {
        return boxes;
    }

    /// Shows the fields of a row.
    void show(List<FormPart> parts) {
        var shown = new ArrayList<FieldBox>();
        int at = 0;
        for (FormPart part : parts) {
            if (!part.entries().isEmpty()) {
                at = showHeading(part, at);
            }
            for (FormEntry entry : part.entries()) {
                at = showField(entry, at);
                shown.add((FieldBox) getChildren().get(at - 1));
            }
        }
        hide(at, getChildren().indexOf(last));
        boxes = List.copyOf(shown);
    }

    private int showHeading(FormPart part, int from) {
        FormEntry first = part.entries().getFirst();
        int at = find(from, node -> node instanceof Heading heading && heading.over.sameKind(first));
        if (at < 0) {
            at = from;
            getChildren().add(at, new Heading(first));
        }
        hide(from, at);
        reveal(at);
        ((Heading) getChildren().get(at)).setText(part.heading());
        return at + 1;
    }

    private int showField(FormEntry entry, int from) {
        int at = find(from, node -> node instanceof FieldBox box && box.entry().sameKind(entry));
        if (at < 0) {
            at = from;
            getChildren().add(at, maker.apply(entry));
        }
        hide(from, at);
        boolean wasHidden = reveal(at);
        var box = (FieldBox) getChildren().get(at);
        box.show(entry);
        if (wasHidden) {
            box.tell();
        }
        return at + 1;
    }

    private int find(int from, Predicate<Node> fits) {
        for (int i = from; i < getChildren().size(); i++) {
            if (fits.test(getChildren().get(i))) {
                return i;
            }
        }
        return -1;
    }

    private void hide(int from, int to) {
        getChildren().subList(from, to).forEach(node -> {
            node.setVisible(false);
            node.setManaged(false);
        });
    }

    private boolean reveal(int at) {
        Node node = getChildren().get(at);
        boolean wasHidden = !node.isManaged();
        node.setVisible(true);
        node.setManaged(true);
        return wasHidden;
    }

    /// Makes the fields down to one.
    ///
    /// @return whether any had to be made
    boolean fillTo(FieldBox bottom) {
        List<FieldBox> empty = boxes.subList(0, boxes.indexOf(bottom) + 1).stream().filter(box -> !box.isFilled())
                .toList();
        empty.forEach(FieldBox::fill);
        return !empty.isEmpty();
    }

    /// Makes the fields that reach into what one sees.
    ///
    /// @param bottom of what one sees, px from the top
    /// @return whether any had to be made
    boolean fillTo(double bottom) {
        return boxes.reversed().stream().filter(box -> box.getBoundsInParent().getMinY() < bottom).findFirst()
                .filter(this::fillTo).isPresent();
    }

    /// Makes all fields.
    void fill() {
        boxes.forEach(FieldBox::fill);
    }

    /// Makes the next field that is not there.
    void fillNext() {
        boxes.stream().filter(box -> !box.isFilled()).findFirst().ifPresent(FieldBox::fill);
    }

    boolean isFilled() {
        return boxes.stream().allMatch(FieldBox::isFilled);
    }
}
