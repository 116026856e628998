using System.Text;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.History.Signatures;

/// <summary>The files that give keys: which there are, and whether keys stand in them. What only looks like a key is found by the programs that use it.</summary>
internal static class KeyFiles
{
    /// <summary>In bytes; of a longer one nothing is read.</summary>
    public const long Longest = 1 << 20;

    public const string Folder = "content/keys/";
    public const string Signers = Folder + "allowed_signers";

    public static bool IsOne(string path) => path == Signers || IsPgp(path);

    public static bool IsPgp(string path) => path.StartsWith(Folder, StringComparison.Ordinal) && path.EndsWith(".asc", StringComparison.Ordinal);

    public static void Report(SnapshotFile file, List<Finding> findings)
    {
        if (file.Size > Longest)
            findings.Add(TooLarge.At(Place.StartOf(file.Path), $"{file.Size:N0} bytes", "1 MiB (limit of files of keys)"));
        else if (IsPgp(file.Path))
            ReportPgp(file, findings);
        else
            ReportSsh(file, findings);
    }

    private static void ReportSsh(SnapshotFile file, List<Finding> findings)
    {
        var lines = Encoding.UTF8.GetString(file.Read()).Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        var written = lines.Index().Where(line => line.Item.Trim() is not ("" or ['#', ..])).ToList();
        var keyless = written.Where(line => !SshKeyLine.IsOne(line.Item)).ToList();
        if (keyless is [var (index, text), ..])
            findings.Add(KeylessKeyFile.OfSsh(Line(file.Path, index, text.Length), keyless.Count - 1));
        else if (written.Count == 0)
            findings.Add(KeylessKeyFile.OfSsh(Place.StartOf(file.Path), 0));
    }

    private static void ReportPgp(SnapshotFile file, List<Finding> findings)
    {
        if (PgpKeyBlock.WrongLine(file.Read()) is { } wrong)
            findings.Add(KeylessKeyFile.OfPgp(Line(file.Path, wrong.Index, wrong.Length)));
    }

    private static Place Line(string path, int index, int length) => new(path, new TextSpan(new(index + 1, 1), new(index + 1, length + 1)));
}
