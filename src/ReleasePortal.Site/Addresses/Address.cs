using System.Text.RegularExpressions;

namespace ReleasePortal.Site.Addresses;

/// <summary>
/// A place of the site: a folder (<c>releases/payments-5.3.0/</c>, the start page is empty) or a file (<c>404.html</c>),
/// with a question or without, and with an anchor or without. Never absolute; links are made relative to the page that they stand on.
/// </summary>
public sealed partial record Address
{
    public static readonly Address Home = new("");

    public Address(string path, string? anchor = null)
    {
        if (!WellFormed().IsMatch(path) || path.Split('/').Contains(".."))
            throw new ArgumentException($"“{path}” is no address of a site.", nameof(path));
        Path = path;
        Anchor = anchor;
    }

    public string Path { get; }

    /// <summary>The id of an element of the page, or null.</summary>
    public string? Anchor { get; }

    /// <summary>What a <see cref="Parts.Filter"/> of the page is asked for: its name and its value; null where it is asked for nothing.</summary>
    public (string Name, string Value)? Question { get; private init; }

    /// <summary>The file that holds the page, relative to the output folder.</summary>
    public string File => Path.Length == 0 || Path[^1] == '/' ? Path + "index.html" : Path;

    /// <summary>The address one folder up, or null for the start page.</summary>
    public Address? Parent => Path.Length == 0 ? null : new Address(Path[..(Path.TrimEnd('/').LastIndexOf('/') + 1)]);

    public Address At(string anchor) => new(Path, anchor);

    public Address Asking(string name, string value) => this with { Question = (name, value) };

    public Address Below(string segment) => new($"{Path}{segment}/");

    /// <summary>Whether the page is this one or lies below it.</summary>
    public bool Contains(Address page) =>
        Path.Length == 0 ? page.Path.Length == 0 : page.Path.StartsWith(Path, StringComparison.Ordinal);

    public override string ToString() => Anchor is null ? Path : $"{Path}#{Anchor}";

    [GeneratedRegex("^(?:\\.well-known/)?(?:[A-Za-z0-9_][A-Za-z0-9._-]*/)*(?:[A-Za-z0-9_][A-Za-z0-9._-]*)?$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex WellFormed();
}
