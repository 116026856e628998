using System.Globalization;
using System.Text;
using LibGit2Sharp;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.History;

/// <summary>Reads many blobs one after the other: from Git's own program, which takes a fourth of the time, or else through the library.</summary>
internal static class BlobReader
{
    /// <summary>With fewer it takes longer to start a program.</summary>
    private const int WorthStarting = 50;

    /// <param name="blobs">Their ids, each once.</param>
    /// <param name="repository">Where they are.</param>
    /// <returns>Each with its bytes, in any order. One that is too large is cut behind the limit, and refused for it.</returns>
    /// <exception cref="NotFoundException">The repository does not have one of them.</exception>
    /// <exception cref="HistoryLimitException">It takes too long.</exception>
    public static IEnumerable<(string Id, byte[] Bytes)> Read(IReadOnlyList<string> blobs, LibGit2Sharp.Repository repository)
    {
        var read = 0;
        foreach (var blob in blobs.Count < WorthStarting ? [] : FromGit(blobs, repository.Info.Path))
        {
            read++;
            yield return blob;
        }

        foreach (var blob in blobs.Skip(read))
            yield return (blob, FromLibrary(blob, repository));
    }

    /// <summary>The first of them, up to one that Git cannot give; none where there is no Git.</summary>
    private static IEnumerable<(string Id, byte[] Bytes)> FromGit(IReadOnlyList<string> blobs, string repository)
    {
        using var git = GitProgram.Start(repository, ["cat-file", "--batch", "--buffer"], new(HistoryLimits.Time), input => Ask(input, blobs));
        if (git is null)
            yield break;
        using var answers = new BufferedStream(git.Output, 1 << 16);
        foreach (var blob in blobs)
        {
            if (Answer(answers, blob) is not { } bytes)
                break;
            yield return (blob, bytes);
        }

        if (git.IsLate)
            throw HistoryLimits.Passed;
    }

    private static void Ask(Stream input, IReadOnlyList<string> blobs)
    {
        using var questions = new StreamWriter(input, leaveOpen: true);
        foreach (var blob in blobs)
            questions.Write(blob + "\n");
    }

    /// <summary>A line with id, kind and size, and so many bytes, and a line feed.</summary>
    private static byte[]? Answer(Stream answers, string blob)
    {
        var head = new StringBuilder();
        int letter;
        while ((letter = answers.ReadByte()) is not ('\n' or -1))
            head.Append((char)letter);
        if (head.ToString().Split(' ') is not [var id, "blob", var length] || id != blob || !long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var size))
            return null;
        var bytes = new byte[Math.Min(size, YamlLimits.Bytes + 1L)];
        answers.ReadExactly(bytes);
        for (var left = size - bytes.Length + 1; left > 0 && answers.ReadByte() >= 0; left--)
            continue;
        return bytes;
    }

    private static byte[] FromLibrary(string id, LibGit2Sharp.Repository repository)
    {
        var found = repository.Lookup<Blob>(id) ?? throw new NotFoundException($"The blob {id} is missing.");
        using var content = found.GetContentStream();
        var bytes = new byte[Math.Min(found.Size, YamlLimits.Bytes + 1L)];
        content.ReadExactly(bytes);
        return bytes;
    }
}
