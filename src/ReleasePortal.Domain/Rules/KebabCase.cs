using System.Text;

namespace ReleasePortal.Domain.Rules;

/// <summary>Turns names of C# into the names that people write.</summary>
public static class KebabCase
{
    /// <summary><c>DuplicateKey</c> becomes <c>duplicate-key</c>.</summary>
    public static string Of(string pascalCase) => Separate(pascalCase, '-');

    /// <summary><c>StartedAt</c> becomes <c>started_at</c>.</summary>
    public static string Snake(string pascalCase) => Separate(pascalCase, '_');

    private static string Separate(string pascalCase, char separator)
    {
        var words = new StringBuilder(pascalCase.Length + 8);
        foreach (var letter in pascalCase)
        {
            if (char.IsUpper(letter) && words.Length > 0)
                words.Append(separator);
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
