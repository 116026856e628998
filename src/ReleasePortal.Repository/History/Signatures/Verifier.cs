using NodaTime;
using ReleasePortal.Domain.History;

namespace ReleasePortal.Repository.History.Signatures;

/// <summary>Verifies signatures with one of the machine's programs, in a folder of its own that is gone afterwards.</summary>
internal abstract class Verifier : IDisposable
{
    public static readonly CommitSignature Unverified = new(SignatureState.NotVerified, null);

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private int number;

    protected DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("portal-keys-");

    /// <param name="signature">With its armour.</param>
    /// <param name="text">What it was made over.</param>
    /// <param name="at">When it is said to have been made.</param>
    /// <remarks>May be called from several threads at a time.</remarks>
    public abstract CommitSignature Verify(string signature, byte[] text, Instant at);

    public void Dispose() => Folder.Delete(recursive: true);

    protected string Save(string name, byte[] bytes)
    {
        var file = Path.Combine(Folder.FullName, $"{Interlocked.Increment(ref number)}-{name}");
        File.WriteAllBytes(file, bytes);
        return file;
    }

    /// <returns>What it wrote, and whether it was content; null where there is no such program, or it takes too long.</returns>
    protected (string Output, bool IsContent)? Run(string program, IEnumerable<string> arguments, byte[] input)
    {
        using var process = OutsideProgram.Start(program, arguments, [("HOME", Folder.FullName), ("TZ", "UTC"), ("LC_ALL", "C")], new(Longest), stream => stream.Write(input));
        if (process is null)
            return null;
        using var reader = new StreamReader(process.Output);
        var output = reader.ReadToEnd();
        var isContent = process.EndsWell();
        return process.IsLate ? null : (output, isContent);
    }
}
