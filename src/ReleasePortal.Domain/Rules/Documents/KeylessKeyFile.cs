using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class KeylessKeyFile : Rule
{
    public static readonly KeylessKeyFile Instance = new();

    private KeylessKeyFile()
    {
    }

    public override string Code => "DOC035";

    public override string Title => "A file of keys that holds no key";

    public override Severity Severity => Severity.Warning;

    /// <param name="place">The line that holds none, or the start of the file.</param>
    /// <param name="others">How many more lines of the file are like it.</param>
    public static Finding OfSsh(Place place, int others) => new(
        Instance,
        place,
        $"No SSH key stands here, so that no signature is verified with it{(others == 0 ? "" : $"; nor in {others} more {(others == 1 ? "line" : "lines")} of this file")}.",
        "Write a line for each key: a mail address, a space, and the content of the person's file ~/.ssh/id_ed25519.pub, as in pay-lead@shop.example ssh-ed25519 AAAA…. ssh-keygen -t ed25519 makes a key; a comment begins with #.");

    /// <param name="place">The line with which the key should begin.</param>
    public static Finding OfPgp(Place place) => new(
        Instance,
        place,
        "This is no public OpenPGP key, so that no signature is verified with it.",
        "Write the file with gpg --armor --export ADDRESS > NAME.asc: from -----BEGIN PGP PUBLIC KEY BLOCK----- to -----END PGP PUBLIC KEY BLOCK-----, with nothing changed in between. gpg --quick-generate-key ADDRESS makes a key.");
}
