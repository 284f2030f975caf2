package mn.biyelelt.formfile;

import java.util.function.Supplier;
import mn.biyelelt.formfile.FormCatalogue.Entry;
import org.jspecify.annotations.Nullable;

/// A form that comes with the program, read when it is asked for first: a plan needs one or two of them. For any thread.
final class ShippedForm implements Supplier<Entry> {

    private final String id;
    private @Nullable Entry read;

    ShippedForm(String id) {
        this.id = id;
    }

    @Override
    public synchronized Entry get() {
        Entry known = read;
        if (known == null) {
            known = read();
            read = known;
        }
        return known;
    }

    private Entry read() {
        String source = Shipped.text(id);
        try {
            return new Entry(FormReader.read(source), source);
        } catch (FormRejected e) {
            throw new IllegalStateException(id, e);
        }
    }
}
