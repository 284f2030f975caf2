package mn.biyelelt.formfile;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// A YAML text as plain data that knows where it stands.
sealed interface Yaml {

    /// Where it begins.
    Spot spot();

    /// A place in the file, counted from 1.
    record Spot(int line, int column) {

        static Spot of(Mark mark) {
            return new Spot(mark.getLine() + 1, mark.getColumn() + 1);
        }
    }

    /// One text, number or word.
    record Scalar(String text, Spot spot) implements Yaml {}

    /// A list.
    record Items(List<Yaml> items, Spot spot) implements Yaml {

        public Items {
            items = List.copyOf(items);
        }
    }

    /// Keys with values, in file order.
    record Table(List<Entry> entries, Spot spot) implements Yaml {

        public Table {
            entries = List.copyOf(entries);
        }
    }

    /// A key with its value.
    record Entry(Scalar key, Yaml value) {}
}
