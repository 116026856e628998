using System.Security.Cryptography;
using System.Text.Json;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Evidence;

namespace ReleasePortal.Cli.Reports;

/// <summary>Whether an audit pack is as it was made, for a person or for a program.</summary>
internal static class AuditPackVerdict
{
    /// <param name="path">A full path.</param>
    /// <param name="report">How it is told.</param>
    /// <param name="surroundings">Where it is told.</param>
    /// <returns>That findings block where a file is not as it was made.</returns>
    /// <exception cref="CommandFailure">It is no audit pack.</exception>
    public static ExitStatus Write(string path, EvidenceReport report, Surroundings surroundings)
    {
        if (!File.Exists(path))
            throw new CommandFailure(ExitStatus.WrongUse, $"There is no file {path}.", "Look at the path.");
        using var pack = File.OpenRead(path);
        if (pack.Length > AuditPackCheck.Limit)
            throw new CommandFailure(ExitStatus.Limit, $"{path} has {pack.Length:N0} bytes; the limit is 512 MiB (limit of audit packs).", "Unpack it, and let sha256sum --check SHA256SUMS compare the files.");
        var check = AuditPackCheck.Of(pack)
            ?? throw new CommandFailure(ExitStatus.FindingsBlock, $"{path} is no audit pack, or so damaged that nothing in it can be read.", "Get it again from the page of the release.");
        pack.Position = 0;
        var (digest, problems) = (Convert.ToHexStringLower(SHA256.HashData(pack)), check.Problems());
        if (report == EvidenceReport.Json)
            JsonText.Write(surroundings.Output, json => Write(json, check, problems, digest));
        else
            Write(check, problems, digest, surroundings);
        return problems.Count == 0 ? ExitStatus.Ok : ExitStatus.FindingsBlock;
    }

    private static void Write(AuditPackCheck check, IReadOnlyList<AuditPackProblem> problems, string digest, Surroundings surroundings)
    {
        var (output, palette) = (surroundings.Output, surroundings.OutputPalette);
        foreach (var problem in problems)
            output.WriteLine($"{palette.Of(Severity.Error, problem.Problem)}: {(problem.Byte is { } at ? $"what stands around the files, first at byte {at:N0}; the files are as listed" : palette.Path(Inert.Text(problem.Name)))}");
        output.WriteLine($"{Tally.Count(check.Compared, "file")} compared, {Of(problems)}.");
        output.WriteLine($"The pack itself has the SHA-256 {digest}: compare it with the one that you kept.");
    }

    private static string Of(IReadOnlyList<AuditPackProblem> problems) => problems switch
    {
        [] => "all as the pack was made",
        [{ Byte: not null }] => "all as the pack was made, and the pack is not: get it again from the page of the release, or ask who packed it anew",
        _ => $"{problems.Count} not as the pack was made",
    };

    private static void Write(Utf8JsonWriter json, AuditPackCheck check, IReadOnlyList<AuditPackProblem> problems, string digest)
    {
        json.WriteStartObject();
        json.WriteNumber("format", 1);
        json.WriteString("sha256", digest);
        json.WriteNumber("compared", check.Compared);
        json.WriteStartArray("wrong");
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("name", problem.Name);
            json.WriteString("state", problem.Problem);
            if (problem.Byte is { } at)
                json.WriteNumber("byte", at);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
