using System.Text;

namespace ReleasePortal.Repository.History.Signatures;

/// <summary>A public OpenPGP key in its armour, or as bytes.</summary>
internal static class PgpKeyBlock
{
    private const string Begin = "-----BEGIN PGP PUBLIC KEY BLOCK-----";
    private const string End = "-----END PGP PUBLIC KEY BLOCK-----";

    /// <returns>The place and the length of the first line that is not as it should be; null where a key stands there.</returns>
    public static (int Index, int Length)? WrongLine(byte[] content)
    {
        if (IsKey(content))
            return null;
        var lines = Encoding.UTF8.GetString(content).Split('\n').Select(line => line.TrimEnd()).ToList();
        var begin = lines.IndexOf(Begin);
        if (begin < 0)
            return (0, lines[0].Length);
        var head = lines.IndexOf("", begin);
        var end = lines.IndexOf(End, begin);
        var body = head < 0 || end < head ? [] : lines[(head + 1)..end].TakeWhile(line => line is not ['=', ..]).ToList();
        var wrong = body.FindIndex(line => !IsBase64(line));
        if (wrong >= 0)
            return (head + 1 + wrong, body[wrong].Length);
        return body.Count > 0 && IsKey(Convert.FromBase64String(string.Concat(body))) ? null : (begin, Begin.Length);
    }

    /// <summary>Lines have whole groups of four letters each, but for hands that broke them elsewhere.</summary>
    private static bool IsBase64(string line) => Convert.TryFromBase64String(line, new byte[line.Length], out _);

    /// <summary>The first packet of a public key has the tag 6, in a head of the old form or the new one.</summary>
    private static bool IsKey(byte[] bytes) => bytes is [0xC6 or 0x98 or 0x99 or 0x9A, _, _, ..];
}
