using System.Security.Cryptography;

namespace ReleasePortal.Cli.Serving;

/// <summary>A file that the server has in memory.</summary>
internal sealed record ServedFile(byte[] Bytes, string ContentType)
{
    public string Tag { get; } = $"\"{Convert.ToHexStringLower(SHA256.HashData(Bytes).AsSpan(0, 8))}\"";
}
