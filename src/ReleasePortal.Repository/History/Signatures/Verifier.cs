using System.Diagnostics;
using System.Runtime.InteropServices;
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
        try
        {
            using var process = OutsideProgram.Start(program, arguments, [("HOME", Folder.FullName), ("TZ", "UTC"), ("LC_ALL", "C")]);
            if (process is null)
                return null;
            using var deadline = new CancellationTokenSource(Longest);
            using var watch = deadline.Token.Register(process.Kill);
            Feed(process, input);
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return deadline.IsCancellationRequested ? null : (output, process.ExitCode == 0);
        }
        catch (ExternalException)
        {
            return null;
        }
    }

    /// <summary>A program may know enough before it has read everything.</summary>
    private static void Feed(Process process, byte[] input)
    {
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            return;
        }
    }
}
