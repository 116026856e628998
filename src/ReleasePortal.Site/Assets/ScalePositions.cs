using System.Text;

namespace ReleasePortal.Site.Assets;

/// <summary>
/// A class for every position on a scale, because the security policy forbids style attributes: <c>d5 w3 l2</c> starts in column (or
/// half hour) 5, is 3 wide and lies in lane 2; <c>n92</c> is a scale of 92.
/// </summary>
internal static class ScalePositions
{
    /// <summary>Days of the longest quarter.</summary>
    private const int Longest = 92;

    /// <summary>Days of the shortest quarter.</summary>
    private const int Shortest = 90;

    /// <summary>What finds no lane of its own is put where there is room by the grid itself.</summary>
    private const int Lanes = 40;

    /// <summary>So many blocks share the width of a day.</summary>
    private const int Beside = 12;

    public static readonly string Rules =
        $"@layer components{{{Of('d', 1, Longest)}{Of('w', 1, Longest)}{Of('l', 1, Lanes)}{Of('n', 1, Beside)}{Of('n', Shortest, Longest)}}}";

    private static string Of(char name, int first, int last)
    {
        var rules = new StringBuilder();
        for (var value = first; value <= last; value++)
            rules.Append('.').Append(name).Append(value).Append("{--").Append(name).Append(':').Append(value).Append('}');
        return rules.ToString();
    }
}
