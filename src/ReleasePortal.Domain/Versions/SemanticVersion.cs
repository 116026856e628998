using System.Text.RegularExpressions;

namespace ReleasePortal.Domain.Versions;

/// <summary>
/// A version of Semantic Versioning 2.0.0. Its numbers may have any length; a leading zero, a missing number and a leading "v" are
/// no semantic version. What follows a plus does not count.
/// </summary>
public sealed partial class SemanticVersion
{
    /// <summary>A pattern of the whole text, in the subset that .NET and ECMAScript share.</summary>
    public const string Form = @"(?<major>0|[1-9][0-9]*)\.(?<minor>0|[1-9][0-9]*)\.(?<patch>0|[1-9][0-9]*)(?:-(?<pre>(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?";

    private readonly string[] numbers;
    private readonly string[] preRelease;

    private SemanticVersion(string[] numbers, string[] preRelease) => (this.numbers, this.preRelease) = (numbers, preRelease);

    /// <summary>Null where the text is no semantic version.</summary>
    public static SemanticVersion? TryParse(string text) => WellFormed().Match(text) is { Success: true } match
        ? new([match.Groups["major"].Value, match.Groups["minor"].Value, match.Groups["patch"].Value], match.Groups["pre"] is { Success: true } pre ? pre.Value.Split('.') : [])
        : null;

    /// <summary>Negative, zero or positive, by section 11 of the standard.</summary>
    public static int Compare(SemanticVersion left, SemanticVersion right)
    {
        var byNumbers = NumberText.CompareLists(left.numbers, right.numbers, NumberText.Compare, (_, _) => 0);
        if (byNumbers != 0)
            return byNumbers;
        return (left.preRelease.Length, right.preRelease.Length) switch
        {
            (0, 0) => 0,
            (0, _) => 1,
            (_, 0) => -1,
            _ => NumberText.CompareLists(left.preRelease, right.preRelease, CompareIdentifiers, (some, others) => some.CompareTo(others)),
        };
    }

    /// <summary>Whether its first numbers are these, one or two of them; a pre-release of 4.1.0 begins with 4.1 too.</summary>
    public bool BeginsWith(IReadOnlyList<string> stem) => stem.Select((number, index) => NumberText.Compare(number, numbers[index])).All(order => order == 0);

    private static int CompareIdentifiers(string left, string right) => (NumberText.IsNumber(left), NumberText.IsNumber(right)) switch
    {
        (true, true) => NumberText.Compare(left, right),
        (true, false) => -1,
        (false, true) => 1,
        _ => string.CompareOrdinal(left, right),
    };

    [GeneratedRegex($@"\A{Form}\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WellFormed();
}
