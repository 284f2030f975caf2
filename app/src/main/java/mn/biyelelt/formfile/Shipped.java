package mn.biyelelt.formfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The YAML files that come with the program.
final class Shipped {

    private Shipped() {
    }

    /// The text of a file in `mn/biyelelt/forms`, named without its ending.
    static String text(String name) {
        try (InputStream in = Shipped.class.getResourceAsStream("/mn/biyelelt/forms/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The keys of such a file.
    static Yaml.Table table(String name) {
        try {
            return new YamlSource(text(name)).read();
        } catch (FormRejected e) {
            throw new IllegalStateException(name, e);
        }
    }
}
