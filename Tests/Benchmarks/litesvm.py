"""LiteSVM's own rate for an SPL transfer: two numbers, transfers per second without and with signature checks.

Optional: it needs solders (`pip install solders`), and the benchmarks report "not measured" where that is missing.
"""
import time

from solders.account import Account
from solders.instruction import AccountMeta, Instruction
from solders.keypair import Keypair
from solders.litesvm import LiteSVM
from solders.message import Message
from solders.pubkey import Pubkey
from solders.transaction import Transaction

TOKEN = Pubkey.from_string("TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA")
COUNT = 4000


def token_account(mint, owner, amount):
    data = bytearray(165)
    data[0:32], data[32:64], data[64:72], data[108] = bytes(mint), bytes(owner), amount.to_bytes(8, "little"), 1
    return Account(2_039_280, bytes(data), TOKEN)


def rate(checks):
    vm = LiteSVM().with_sigverify(checks)
    owner, mint, source, target = Keypair(), *(Keypair().pubkey() for _ in range(3))
    vm.airdrop(owner.pubkey(), 10**12)
    content = bytearray(82)
    content[0:4], content[4:36] = (1).to_bytes(4, "little"), bytes(owner.pubkey())
    content[44], content[45] = 9, 1
    vm.set_account(mint, Account(1_461_600, bytes(content), TOKEN))
    vm.set_account(source, token_account(mint, owner.pubkey(), 10**15))
    vm.set_account(target, token_account(mint, owner.pubkey(), 0))
    accounts = [AccountMeta(source, False, True), AccountMeta(target, False, True),
                AccountMeta(owner.pubkey(), True, False)]
    blockhash = vm.latest_blockhash()
    transactions = []
    for amount in range(1, COUNT + 1):
        transfer = Instruction(TOKEN, b"\x03" + amount.to_bytes(8, "little"), accounts)
        message = Message.new_with_blockhash([transfer], owner.pubkey(), blockhash)
        transactions.append(Transaction([owner], message, blockhash))
    start = time.perf_counter()
    for transaction in transactions:
        vm.send_transaction(transaction)
    seconds = time.perf_counter() - start
    moved = int.from_bytes(vm.get_account(target).data[64:72], "little")
    assert moved == COUNT * (COUNT + 1) // 2, "not all transfers took place"
    return COUNT / seconds


print(rate(False), rate(True))
