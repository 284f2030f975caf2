package mn.biyelelt.storage.internal;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// Lets H2 open any file: a semicolon in a path would end the file name in H2's URL, so it is written as `%3B` there, and
/// decoded here. Public with a public constructor because H2 makes its paths by reflection.
public final class EncodedPath extends FilePathWrapper {

    private static final String SCHEME = "encoded";

    /// Makes the scheme known to H2; doing it again changes nothing.
    static void register() {
        FilePath.register(new EncodedPath());
    }

    /// The URL of a database file.
    ///
    /// @param path absolute, without the `.mv.db`
    static String url(String path) {
        return "jdbc:h2:" + SCHEME + ":" + encode(path);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FilePathWrapper wrap(FilePath base) {
        FilePathWrapper wrapped = super.wrap(base);
        wrapped.name = getPrefix() + encode(base.toString());
        return wrapped;
    }

    @Override
    protected FilePath unwrap(String path) {
        return FilePath.get(decode(path.substring(SCHEME.length() + 1)));
    }

    private static String encode(String path) {
        return path.replace("%", "%25").replace(";", "%3B");
    }

    private static String decode(String path) {
        return path.replace("%3B", ";").replace("%25", "%");
    }
}
