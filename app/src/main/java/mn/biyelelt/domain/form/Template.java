package mn.biyelelt.domain.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Text with places that are filled from a plan.
///
/// `{year}` is a place, `{year+1}` the number after it, `{name|upper}` its text in capitals, `{titleOffice/office}` the first
/// of several that has text. What stands in square brackets is left out unless every place in it has text. `{dots 45}`,
/// `{rule 45}` and `{space 45}` are drawn, 45 mm wide. A backslash before a bracket makes it plain text. Immutable.
///
/// @param source as written in the form file
/// @param parts  what it was read as
public record Template(String source, List<Part> parts) {

    /// A template without text.
    public static final Template EMPTY = new Template("", List.of());

    public Template {
        parts = List.copyOf(parts);
    }

    /// A part of a template.
    public sealed interface Part {}

    /// Text as it stands.
    record Literal(String text) implements Part {}

    /// A place.
    ///
    /// @param names   the first one that has text is taken
    /// @param offset  added to a number; 0 for none
    /// @param filters applied in order
    record Place(List<String> names, int offset, List<Filter> filters) implements Part {}

    /// Parts that are left out unless every place in them has text.
    record Optionally(List<Part> parts) implements Part {}

    /// A place to write on.
    record Drawn(Piece.Leader leader) implements Part {}

    /// Reads a template.
    ///
    /// @throws TemplateError if a bracket is not closed or a place is not written rightly
    public static Template of(String source) {
        return new Template(source, new TemplateParser(source).parse());
    }

    /// Whether it prints nothing whatever it is filled with.
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /// Calls `action` with the name of every place.
    public void forEachPlace(Consumer<String> action) {
        forEachPlace(parts, action);
    }

    /// The template with its places filled.
    ///
    /// @param values gives what stands in a place; no pieces for a place without text
    public List<Piece> fill(Function<String, List<Piece>> values) {
        var pieces = new ArrayList<Piece>();
        fill(parts, values, pieces);
        return List.copyOf(pieces);
    }

    /// The template with its places filled, as text alone: what is drawn is left out.
    public String text(Function<String, String> values) {
        var text = new StringBuilder();
        for (Piece piece : fill(name -> textPieces(values.apply(name)))) {
            if (piece instanceof Piece.Text words) {
                text.append(words.text());
            }
        }
        return text.toString();
    }

    /// Text as pieces: none for no text.
    public static List<Piece> textPieces(String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece.Text(text));
    }

    private static void forEachPlace(List<Part> parts, Consumer<String> action) {
        for (Part part : parts) {
            switch (part) {
                case Place place -> place.names().forEach(action);
                case Optionally optional -> forEachPlace(optional.parts(), action);
                case Literal _,Drawn _ -> {
                    // no place
                }
            }
        }
    }

    /// Fills `pieces`; false if a place had no text.
    private static boolean fill(List<Part> parts, Function<String, List<Piece>> values, List<Piece> pieces) {
        boolean complete = true;
        for (Part part : parts) {
            switch (part) {
                case Literal literal -> pieces.add(new Piece.Text(literal.text()));
                case Drawn drawn -> pieces.add(drawn.leader());
                case Optionally optional -> fillOptional(optional, values, pieces);
                case Place place -> {
                    List<Piece> found = value(place, values);
                    complete &= !found.isEmpty();
                    pieces.addAll(found);
                }
            }
        }
        return complete;
    }

    private static void fillOptional(Optionally optional, Function<String, List<Piece>> values, List<Piece> pieces) {
        var inner = new ArrayList<Piece>();
        if (fill(optional.parts(), values, inner)) {
            pieces.addAll(inner);
        }
    }

    private static List<Piece> value(Place place, Function<String, List<Piece>> values) {
        for (String name : place.names()) {
            List<Piece> found = values.apply(name);
            if (!found.isEmpty()) {
                return found.stream().map(piece -> changed(piece, place)).toList();
            }
        }
        return List.of();
    }

    private static Piece changed(Piece piece, Place place) {
        if (!(piece instanceof Piece.Text words)) {
            return piece;
        }
        String text = Filter.shifted(words.text(), place.offset());
        for (Filter filter : place.filters()) {
            text = filter.apply(text);
        }
        return new Piece.Text(text);
    }
}
