using System.Text;

namespace ReleasePortal.Repository.Drafts;

/// <summary>Names of files, made from titles: lower-case letters and digits of ASCII joined by single dashes, on every system.</summary>
internal static class DraftName
{
    private const int Longest = 60;
    private const int ShortCommit = 10;

    /// <summary>Names that Windows keeps for itself, whatever the ending.</summary>
    private static readonly HashSet<string> Reserved =
    [
        "con", "prn", "aux", "nul",
        .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" }),
    ];

    /// <param name="title">The change in words.</param>
    /// <param name="commit">Its commit, by which names differ that would be the same.</param>
    /// <param name="taken">Names that other files have.</param>
    public static string For(string title, string commit, ICollection<string> taken)
    {
        var name = Kebab(title);
        return name.Length < 3 || Reserved.Contains(name) ? With("change", commit) : taken.Contains(name) ? With(name, commit) : name;
    }

    /// <summary>A name that no other commit has.</summary>
    public static string With(string name, string commit) => $"{name}-{commit[..ShortCommit]}";

    private static string Kebab(string title)
    {
        var name = new StringBuilder();
        foreach (var letter in title)
        {
            if (char.IsAsciiLetterOrDigit(letter))
                name.Append(char.ToLowerInvariant(letter));
            else if (letter is not ('\'' or '’') && name.Length > 0 && name[^1] != '-')
                name.Append('-');
        }

        var whole = name.ToString().TrimEnd('-');
        if (whole.Length <= Longest)
            return whole;
        var end = whole.LastIndexOf('-', Longest);
        return whole[..(end > Longest / 2 ? end : Longest)];
    }
}
