package mn.biyelelt.exchange.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.codec.EncoderUtil.Usage;

/// Addressees as a header may have them: a name in other letters than Latin is encoded (RFC 2047), for mail programs show it as
/// noise otherwise. What is no address is kept as a name, which a mail program looks up in its address book or asks about.
final class Addressees {

    /// Between quotation marks a comma is a part of the name.
    private static final Pattern BETWEEN = Pattern.compile("[,;](?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern NAMED = Pattern.compile("(.*)<([^<>]+)>");

    private Addressees() {
    }

    /// @param typed addresses, with or without names, apart by commas or semicolons
    /// @return empty for none
    static String of(String typed) {
        return Arrays.stream(BETWEEN.split(typed)).map(String::strip).filter(one -> !one.isEmpty())
                .map(Addressees::encoded).collect(Collectors.joining(", "));
    }

    private static String encoded(String one) {
        Matcher named = NAMED.matcher(one);
        if (isPlain(one)) {
            return one;
        }
        if (named.matches() && isPlain(named.group(2))) {
            String name = named.group(1).replace("\"", "").strip();
            return EncoderUtil.encodeAddressDisplayName(name) + " <" + named.group(2).strip() + ">";
        }
        return EncoderUtil.encodeIfNecessary(one, Usage.WORD_ENTITY, 0);
    }

    private static boolean isPlain(String text) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(text);
    }
}
