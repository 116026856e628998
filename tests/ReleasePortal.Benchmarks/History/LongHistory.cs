using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ReleasePortal.Benchmarks.History;

/// <summary>
/// A repository with 10,000 records in 50,000 commits, the same every time: plans and incidents are added, moved, approved
/// and finished, one commit in ten is a merge of a branch with two commits.
/// </summary>
internal static class LongHistory
{
    public const int Records = 10_000;
    public const int Commits = 50_000;

    private const long FirstSecond = 1_577_836_800;

    /// <param name="folder">Where it is made; what is there already is used as it is.</param>
    public static void MakeIn(string folder)
    {
        if (Directory.Exists(Path.Combine(folder, ".git")))
            return;
        Directory.CreateDirectory(folder);
        Git(folder, "init -q -b main .", _ => { });
        Git(folder, "fast-import --quiet", stream =>
        {
            using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
            new Writer(writer).Write();
        });
        Git(folder, "repack -adq", _ => { });
    }

    /// <summary>One more commit, which moves one release.</summary>
    public static void AddCommit(string folder, int number) => Git(folder, "fast-import --quiet --force", stream =>
    {
        using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        new Writer(writer).Append(number);
    });

    private static void Git(string folder, string arguments, Action<Stream> input)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardInput = true, UseShellExecute = false })!;
        input(git.StandardInput.BaseStream);
        git.StandardInput.Close();
        git.WaitForExit();
        if (git.ExitCode != 0)
            throw new InvalidOperationException($"git {arguments} ended with {git.ExitCode}.");
    }

    private sealed class Writer(StreamWriter output)
    {
        private readonly Chance chance = new(4711);
        private readonly int[] moves = new int[Records];
        private int commits;

        public void Write()
        {
            for (var added = 0; added < Records; added += 5)
                Commit("main", null, $"Propose {added}", Enumerable.Range(added, 5));
            while (commits < Commits)
            {
                if (!chance.In(10) || commits + 3 > Commits)
                {
                    Commit("main", null, "Move a release", [Moved()]);
                    continue;
                }

                output.WriteLine("reset refs/heads/side\nfrom refs/heads/main\n");
                int[] moved = [Moved(), Moved()];
                Commit("side", null, "Move it", [moved[0]]);
                Commit("side", null, "Move another", [moved[1]]);
                Commit("main", "side", "Merge the branch", moved.Distinct());
            }
        }

        public void Append(int number)
        {
            commits = Commits + number;
            moves[number] = 100 + number;
            Commit("main", null, "Move one more release", [number], isFirst: true);
        }

        private int Moved()
        {
            var record = chance.Below(Records);
            moves[record]++;
            return record;
        }

        private void Commit(string branch, string? merged, string subject, IEnumerable<int> records, bool isFirst = false)
        {
            var second = FirstSecond + (commits++ * 3_600L);
            output.WriteLine($"commit refs/heads/{branch}");
            output.WriteLine($"author Developer {second % 40} <dev-{second % 40}@shop.example> {second} +0000");
            output.WriteLine($"committer Release Manager <rm@shop.example> {second} +0000");
            Data($"{subject}\n\nThe load test has to be run again, and the team of the warehouse is at the fair until Thursday.\n\nReviewed-by: Release Manager <rm@shop.example>\n");
            if (isFirst)
                output.WriteLine($"from refs/heads/{branch}^0");
            if (merged is not null)
                output.WriteLine($"merge refs/heads/{merged}");
            foreach (var record in records)
            {
                output.WriteLine($"M 100644 inline releases/20{20 + (record % 7)}/shop-1.{record}.0/release.yml");
                Data(Plan(record));
            }

            output.WriteLine();
        }

        private string Plan(int record)
        {
            var day = new DateOnly(2027, 1, 1).AddDays((record % 600) + moves[record]).ToString("O", CultureInfo.InvariantCulture);
            var items = string.Concat(Enumerable.Range(0, 6).Select(item => $"  - id: SHOP-{(record * 6) + item}\n    title: Something customers have asked for, number {item}\n    kind: feature\n    services: [storefront]\n    customer_visible: true\n"));
            return $"""
                title: Shop 1.{record}.0
                product: shop
                version: "1.{record}.0"
                type: standard
                status: {(moves[record] % 3 == 0 ? "planned" : "approved")}
                owner: web
                commander: rm
                deployer: dev-1
                verifier: qa-1
                summary: >-
                  Customers can return what they have ordered, and see on one page what has become of it.
                window:
                  start: {day}T20:00
                  end: {day}T22:00
                  time_zone: Europe/Berlin
                services:
                  - service: storefront
                    version: "1.{record}.0"
                scope:
                {items}rollback:
                  strategy: redeploy
                  rehearsed_at: 2026-11-20
                  duration: PT20M

                """;
        }

        private void Data(string text)
        {
            output.WriteLine($"data {Encoding.UTF8.GetByteCount(text)}");
            output.Write(text);
            output.WriteLine();
        }
    }
}
