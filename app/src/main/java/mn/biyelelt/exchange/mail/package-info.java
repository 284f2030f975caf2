/// Letters as files: a draft with papers attached that the machine's mail program opens and a person sends. Nothing is sent here.
@NullMarked
package mn.biyelelt.exchange.mail;

import org.jspecify.annotations.NullMarked;
