package mn.biyelelt.ui.shell;

import mn.biyelelt.ui.dialog.Opener;
import mn.biyelelt.ui.print.PrintShop;

/// What the machine around the program can do.
public record Outside(PrintShop printers, Opener opener) {}
