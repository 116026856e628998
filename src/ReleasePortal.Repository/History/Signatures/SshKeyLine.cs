using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;

namespace ReleasePortal.Repository.History.Signatures;

/// <summary>A line of a file of allowed signers, as ssh-keygen reads it: for whom, perhaps under which conditions, the kind of key, and the key.</summary>
internal static partial class SshKeyLine
{
    public static bool IsOne(string line)
    {
        var words = Words().Matches(line).Select(match => match.Value).ToList();
        return Enumerable.Range(1, Math.Max(0, Math.Min(words.Count - 2, 2))).Any(at => IsKey(words[at], words[at + 1]));
    }

    /// <summary>A key says its kind once more, after the length of that in four bytes.</summary>
    private static bool IsKey(string kind, string key)
    {
        var bytes = new byte[key.Length];
        return Convert.TryFromBase64String(key, bytes, out var length) && length > 4 + kind.Length
            && BinaryPrimitives.ReadUInt32BigEndian(bytes) == kind.Length
            && Encoding.ASCII.GetString(bytes, 4, kind.Length) == kind;
    }

    /// <summary>Conditions may hold spaces between quotation marks.</summary>
    [GeneratedRegex("""([^\s"]|"[^"]*"?)+""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}
